import logging
import sys
from dataclasses import dataclass, field
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Protocol, runtime_checkable

logger = logging.getLogger("shop.plugins")


@runtime_checkable
class Exporter(Protocol):
    """What a plugin module must offer."""

    def export(self, order: dict[str, str]) -> str: ...


@dataclass
class Plugins:
    """The plugins by file name, and why the others couldn't be loaded."""

    loaded: dict[str, Exporter] = field(default_factory=dict)
    failed: dict[str, Exception] = field(default_factory=dict)


def load_plugins(directory: Path) -> Plugins:
    """Run every .py file of a trusted directory, in the order of the names, but for `_*.py`.

    Raises NotADirectoryError for a wrong path: `glob` would yield nothing, as if it were empty.
    """
    if not directory.is_dir():
        raise NotADirectoryError(directory)
    plugins = Plugins()
    for path in sorted(directory.glob("[!_]*.py")):
        try:
            plugins.loaded[path.stem] = _load(path)
        except Exception as error:  # one bad plugin mustn't stop the others
            logger.warning("%s skipped: %s: %s", path.name, type(error).__name__, error)
            plugins.failed[path.stem] = error
    return plugins


def _load(path: Path) -> Exporter:
    name = f"_shop_plugin_{path.stem}"  # private: no other module is called that
    module = _run(name, path)
    if not isinstance(module, Exporter):
        sys.modules.pop(name, None)
        raise TypeError("it has no export()")
    return module


def _run(name: str, path: Path) -> ModuleType:
    spec = spec_from_file_location(name, path)
    module = module_from_spec(spec)
    sys.modules[name] = module  # before its code runs, as an import statement does
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return module
