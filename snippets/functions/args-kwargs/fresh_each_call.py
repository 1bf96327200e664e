def normalize(**fields):
    fields["currency"] = fields["currency"].upper()
    fields["lines"].append("shipping")
    return fields


order = {"currency": "eur", "lines": ["keyboard"]}
print(normalize(**order))  # => {'currency': 'EUR', 'lines': ['keyboard', 'shipping']}
print(order)  # => {'currency': 'eur', 'lines': ['keyboard', 'shipping']}
