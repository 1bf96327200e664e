from importlib import invalidate_caches
from importlib.util import find_spec
from pathlib import Path


def who_provides(name: str) -> str:
    """Say what an import of `name` would load. A dotted name imports its parents."""
    try:
        spec = find_spec(name)
    except ModuleNotFoundError as error:  # a parent is missing, or is no package
        return f"not found: {error}"
    except ValueError:
        return "loaded already, but without a spec"
    if spec is None:
        return "not found"
    return spec.origin or "namespace package"


Path("shipping").mkdir(exist_ok=True)
invalidate_caches()  # the folder is newer than the finder's listing
for name in ["sys", "zipimport", "shipping", "invoices", "invoices.pdf", "__main__"]:
    print(f"{name:<13}", who_provides(name))
# => sys           built-in
# => zipimport     frozen
# => shipping      namespace package
# => invoices      not found
# => invoices.pdf  not found: No module named 'invoices'
# => __main__      loaded already, but without a spec
print(Path(who_provides("import_paths")).name)  # => import_paths.py
