class Record:
    def __init__(self, **fields):
        super().__setattr__("_fields", dict(fields))

    def __getattr__(self, name):
        try:
            return vars(self)["_fields"][name]
        except KeyError:
            raise AttributeError(f"no field {name!r}") from None

    def __setattr__(self, name, value):
        if name not in self._fields:
            raise AttributeError(f"no field {name!r}", name=name, obj=self)
        self._fields[name] = value

    def __dir__(self):
        return [*super().__dir__(), *self._fields]


order = Record(number="A-17", total=40)
order.total += 10
print(order.total, hasattr(order, "tax"), getattr(order, "tax", 0))  # => 50 False 0
print("number" in dir(order))  # => True
try:
    order.totl = 60
except AttributeError as error:
    print(error, error.name, error.obj is order)  # => no field 'totl' totl True
