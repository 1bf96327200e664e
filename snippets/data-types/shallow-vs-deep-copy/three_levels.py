import copy

template = {"currency": "EUR", "lines": [{"sku": "bolt", "qty": 4}]}
alias = template
shallow = copy.copy(template)
deep = copy.deepcopy(template)

template["currency"] = "SEK"
template["lines"][0]["qty"] = 99

print(alias)  # => {'currency': 'SEK', 'lines': [{'sku': 'bolt', 'qty': 99}]}
print(shallow)  # => {'currency': 'EUR', 'lines': [{'sku': 'bolt', 'qty': 99}]}
print(deep)  # => {'currency': 'EUR', 'lines': [{'sku': 'bolt', 'qty': 4}]}
