import pickle
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
    try:
        copied = pickle.loads(pickle.dumps(double))
        print(type(double).__name__, double(21), copied(21))
    except (AttributeError, pickle.PicklingError):
        print(type(double).__name__, double(21), "can't be pickled")
# => function 42 can't be pickled
# => Price 42 42
# => partial 42 42
