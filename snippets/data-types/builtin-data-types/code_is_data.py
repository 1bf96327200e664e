import json


class Invoice:
    def total(self): ...


for value in (len, Invoice, Invoice.total, Invoice().total, json, slice(1, 3)):
    print(type(value).__name__)
# => builtin_function_or_method
# => type
# => function
# => method
# => module
# => slice
