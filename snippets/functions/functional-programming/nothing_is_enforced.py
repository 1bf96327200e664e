from dataclasses import dataclass
from typing import Final

MAX_ITEMS: Final = 3
MAX_ITEMS = 99  # a type checker objects, the interpreter does not
print(MAX_ITEMS)  # => 99


@dataclass(frozen=True)
class Invoice:
    number: str
    lines: list[str]


def total(invoice: Invoice) -> int:
    """Pure, says the docstring."""
    invoice.lines.append("handling")
    return len(invoice.lines)


invoice = Invoice("I-7", ["lamp"])
print(total(invoice), total(invoice))  # => 2 3
try:
    invoice.number = "I-8"
except AttributeError as error:
    print(error)  # => cannot assign to field 'number'
object.__setattr__(invoice, "number", "I-8")
print(invoice)  # => Invoice(number='I-8', lines=['lamp', 'handling', 'handling'])
