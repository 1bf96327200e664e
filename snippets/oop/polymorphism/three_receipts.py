from dataclasses import dataclass


class PlainReceipt:
    def render(self, items):
        return ", ".join(f"{name} {cents}" for name, cents in items)


class HtmlReceipt:
    def render(self, items):
        return "<ul>" + "".join(f"<li>{name}</li>" for name, _ in items) + "</ul>"


@dataclass
class ShortReceipt:
    currency: str

    def render(self, items):
        return f"{sum(cents for _, cents in items)} {self.currency} cents"


items = [("pen", 250), ("pad", 400)]
for receipt in (PlainReceipt(), HtmlReceipt(), ShortReceipt("EUR")):
    print(receipt.render(items))
# => pen 250, pad 400
# => <ul><li>pen</li><li>pad</li></ul>
# => 650 EUR cents

receipt = None  # a lookup that found nothing
receipt.render(items)  # => AttributeError: 'NoneType' object has no attribute 'render'
