from typing import Self


class Contact:
    def greeting(self):
        return f"Dear {self.name},"


class Query:
    def __init__(self):
        self.filters = {}

    def where(self, **conditions) -> Self:
        self.filters |= conditions
        return self


print(Query().where(status="open").where(owner="ines").filters)
# => {'status': 'open', 'owner': 'ines'}

first, second = Contact(), Contact()
first.name = "Ms. Okafor"  # from outside, on one object only
print(first.greeting())  # => Dear Ms. Okafor,
second.greeting()  # => AttributeError: 'Contact' object has no attribute 'name'
