from dataclasses import dataclass


@dataclass(frozen=True)
class Money:
    cents: int
    currency: str

    def __format__(self, spec: str) -> str:
        if spec == "code":
            return f"{self.cents / 100:,.2f} {self.currency}"
        return format(self.cents / 100, spec)


total = Money(125_000, "EUR")
print(f"{total:code}")  # => 1,250.00 EUR
print("{:>10.1f}".format(total))  # =>     1250.0
print(format(total, ".0f"))  # => 1250

f"{None:>8}"
# => TypeError: unsupported format string passed to NoneType.__format__
