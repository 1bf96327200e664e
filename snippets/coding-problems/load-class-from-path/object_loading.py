from importlib import import_module
from typing import Any


def load_object(path: str) -> Any:
    """Return the object that "package.module.name" leads to.

    Raises ValueError if `path` isn't a dotted name, ImportError if there is no such module or
    no such name in it. What the module itself raises while it runs comes through unchanged.
    """
    module_name, dot, name = path.rpartition(".")
    if not dot or not all(part.isidentifier() for part in path.split(".")):
        raise ValueError(f"not a dotted path: {path!r}")
    try:
        module = import_module(module_name)
    except ModuleNotFoundError as error:
        if not f"{module_name}.".startswith(f"{error.name}."):
            raise  # found, but something that it imports is missing
        raise ImportError(f"{path}: no module named {error.name}") from error
    try:
        return getattr(module, name)
    except AttributeError as error:
        raise ImportError(f"{path}: {module_name} has no {name!r}") from error
