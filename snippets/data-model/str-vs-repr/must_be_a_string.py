import reprlib


class Category:
    def __init__(self, name):
        self.name, self.parent, self.children = name, None, []

    @reprlib.recursive_repr()
    def __repr__(self):
        return f"Category({self.name!r}, parent={self.parent!r}, children={self.children!r})"


office, lamps = Category("office"), Category("lamps")
lamps.parent = office
office.children.append(lamps)
print(office)
# => Category('office', parent=None, children=[Category('lamps', parent=..., children=[])])
print(lamps.parent is office)  # => True


class Order:
    def __str__(self):
        return 17


str(Order())
# <3.15 => TypeError: __str__ returned non-string (type int)
# 3.15+ => TypeError: Order.__str__() must return a str, not int
