from typing import TypeVar

from object_loading import load_object
from services.auth import AuthService

T = TypeVar("T")
ALLOWED = ("services.",)


def load_class(path: str, base: type[T]) -> type[T]:
    """Return the subclass of `base` that a configuration file names."""
    if not path.startswith(ALLOWED):
        raise ValueError(f"{path} isn't below {ALLOWED}")
    found = load_object(path)
    if not (isinstance(found, type) and issubclass(found, base)):
        raise TypeError(f"{path} isn't a subclass of {base.__name__}")
    return found


print(load_class("services.auth.AuthService", AuthService).__name__)  # => AuthService
for path in ["os.system", "services.auth.__name__"]:
    try:
        load_class(path, AuthService)
    except (TypeError, ValueError) as error:
        print(error)
# => os.system isn't below ('services.',)
# => services.auth.__name__ isn't a subclass of AuthService
load_class("services.auth.AuthService", dict)
# => TypeError: services.auth.AuthService isn't a subclass of dict
