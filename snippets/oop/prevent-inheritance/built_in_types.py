from enum import Enum
from types import new_class


class Status(Enum):
    OPEN = "open"


for base in (bool, type(None), range, Status):
    try:
        new_class("Sub", (base,))
    except TypeError as error:
        print(error)
# => type 'bool' is not an acceptable base type
# => type 'NoneType' is not an acceptable base type
# => type 'range' is not an acceptable base type
# => <enum 'Sub'> cannot extend <enum 'Status'>

BASETYPE = 1 << 10  # Py_TPFLAGS_BASETYPE
print([bool(cls.__flags__ & BASETYPE) for cls in (int, bool, Status)])  # => [True, False, True]
