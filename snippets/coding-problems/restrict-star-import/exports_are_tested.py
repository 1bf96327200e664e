import invoice_totals
import refunds


def own_public_names(module) -> list[str]:
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    ]


print(refunds.__all__, own_public_names(refunds))  # => ['refund'] ['refund']
print(set(own_public_names(invoice_totals)) - set(invoice_totals.__all__))
# => {'total_of_floats'}
