from dataclasses import asdict, dataclass, field


@dataclass
class Document:
    title: str = "untitled"


try:

    @dataclass
    class Broken(Document):
        number: int
except TypeError as error:
    print(error)
    # <3.13 => non-default argument 'number' follows default argument
    # 3.13+ => non-default argument 'number' follows default argument 'title'


@dataclass(kw_only=True)
class Invoice(Document):
    number: int
    lines: list = field(default_factory=list)


invoice = Invoice(number=17)
copy = asdict(invoice)
copy["lines"].append("lamp")
print(invoice, copy["lines"])
# => Invoice(title='untitled', number=17, lines=[]) ['lamp']
