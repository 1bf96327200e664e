import sys
from types import SimpleNamespace
from typing import get_type_hints

sys.path.insert(0, "repaired")

import auth
import auth_with_isinstance
from user import User

User("Ines").delete()  # => may delete: Ines
print(auth.check_permission.__annotations__)  # => {'user': 'User', 'return': None}

service_account = SimpleNamespace(name="nightly job")
auth.check_permission(service_account)  # => may delete: nightly job
# It prints nothing but what it returned: the check is skipped.
print(auth_with_isinstance.check_permission(service_account))  # => None

get_type_hints(auth.check_permission)  # => NameError: name 'User' is not defined
