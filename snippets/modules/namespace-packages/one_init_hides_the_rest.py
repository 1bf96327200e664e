from importlib.machinery import PathFinder
from pathlib import Path


def locate() -> tuple[str | None, list[str]]:
    spec = PathFinder.find_spec("acme", ["core", "pdf_plugin"])
    places = [Path(place).parent.name for place in spec.submodule_search_locations or []]
    return spec.origin and Path(spec.origin).name, places


print(locate())  # => (None, ['core', 'pdf_plugin'])

Path("pdf_plugin/acme/__init__.py").touch()
print(locate())  # => ('__init__.py', ['pdf_plugin'])

Path("core/acme/__init__.py").touch()
print(locate())  # => ('__init__.py', ['core'])
