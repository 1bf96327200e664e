print(locals() is globals())  # => True


class Columns:
    for name in ("sku", "price"):
        locals()[f"{name}_column"] = name.upper()


print(Columns.sku_column, Columns.price_column)  # => SKU PRICE


class Order:
    def __init__(self, total: int) -> None:
        self.total = total


order = Order(120)
print(vars(order))  # => {'total': 120}
vars(order)["total"] = 90
print(order.total, vars(order) is order.__dict__)  # => 90 True

vars(120)  # => TypeError: vars() argument must have __dict__ attribute
