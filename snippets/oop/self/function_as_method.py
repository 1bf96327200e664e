class Order:
    def __init__(self, cents):
        self.cents = cents

    def doubled(this):  # legal, and everybody stumbles over it
        return this.cents * 2


def with_vat(order):
    return order.cents * 119 // 100


order = Order(1000)
Order.with_vat = with_vat  # on the class: becomes a method
print(order.doubled(), order.with_vat())  # => 2000 1190

order.report = with_vat  # on the instance: stays a plain function
try:
    order.report()
except TypeError as error:
    print(error)  # => with_vat() missing 1 required positional argument: 'order'
