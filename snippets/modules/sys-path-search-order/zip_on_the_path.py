import sys
import zipfile

with zipfile.ZipFile("vendor.zip", "w") as archive:
    archive.writestr("vat_numbers.py", "COUNTRIES = ['DE', 'FR']\n")
sys.path.append("vendor.zip")

import vat_numbers

print(vat_numbers.COUNTRIES)  # => ['DE', 'FR']
print(type(vat_numbers.__loader__).__name__)  # => zipimporter
print(type(sys.path_importer_cache["vendor.zip"]).__name__)  # => zipimporter
