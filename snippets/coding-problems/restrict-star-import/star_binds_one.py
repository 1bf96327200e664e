import invoice_totals


def star_names(module: str) -> list[str]:
    """Return what `from module import *` binds, measured in a namespace of its own."""
    namespace: dict[str, object] = {}
    exec(f"from {module} import *", namespace)
    del namespace["__builtins__"]  # exec added it
    return sorted(namespace)


print(star_names("invoice_totals"))  # => ['total']

from invoice_totals import total_of_floats

print(total_of_floats([(2, 9.5)]))  # => 19.0
print(invoice_totals._line_total(3, 4))  # => 12

del invoice_totals.__all__
print(star_names("invoice_totals"))  # => ['Decimal', 'Iterable', 'total', 'total_of_floats']
