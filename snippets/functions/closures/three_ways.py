from functools import partial


def make_price(rate):
    def price(net):
        return net * rate

    return price


class Price:
    def __init__(self, rate):
        self.rate = rate

    def __call__(self, net):
        return net * self.rate


def price(rate, net):
    return net * rate


for double in (make_price(2), Price(2), partial(price, 2)):
    print(double(21))
# => 42
# => 42
# => 42
