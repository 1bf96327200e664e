import inspect


class Order:
    def __init__(self, number):
        self.number = number

    def label(self):
        return f"order {self.number}"

    @classmethod
    def parse(cls, text):
        return cls(int(text))


order = Order(17)
function = vars(Order)["label"]
print(function.__get__(order, Order)(), order.label())  # => order 17 order 17
print(order.label.__self__ is order, order.label.__func__ is function)  # => True True
print(Order.label is function)  # => True
print(vars(Order)["parse"].__get__(None, Order)("18").number)  # => 18

kinds = {"label": function, "parse": vars(Order)["parse"], "property": property()}
print({name: inspect.isdatadescriptor(value) for name, value in kinds.items()})
# => {'label': False, 'parse': False, 'property': True}
