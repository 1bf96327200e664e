class Product:
    def __init__(self, net):
        self.net = net  # goes through the setter: the rule holds from the start

    @property
    def net(self):
        return self._net

    @net.setter
    def net(self, cents):
        if cents < 0:
            raise ValueError("a price can't be negative")
        self._net = cents


product = Product(0)
product.net += 1250  # the callers' code is the same as with a plain attribute
print(product.net, vars(product))  # => 1250 {'_net': 1250}
Product(-1)  # => ValueError: a price can't be negative
