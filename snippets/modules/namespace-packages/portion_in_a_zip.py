import sys
import zipfile

with zipfile.ZipFile("audit.zip", "w") as archive:
    archive.mkdir("acme")
    archive.writestr("acme/audit.py", "LEVELS = ['info', 'alert']\n")
sys.path += ["core", "audit.zip"]

import acme.audit
import acme.invoices

print(acme.audit.LEVELS, acme.invoices.NEXT_NUMBER)  # => ['info', 'alert'] 18
