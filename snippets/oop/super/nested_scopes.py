from dataclasses import dataclass


class Price:
    def net(self, amount):
        return amount


class Discounted(Price):
    def in_list(self, amounts):
        return [super().net(amount) for amount in amounts]

    def in_generator(self, amounts):
        return list(super().net(amount) for amount in amounts)

    def in_lambda(self, amounts):
        return list(map(lambda amount: super().net(amount), amounts))

    def bound_first(self, amounts):
        net = super().net
        return list(map(lambda amount: net(amount), amounts))


@dataclass(slots=True)
class Rounded(Price):
    digits: int = 2

    def net(self, amount):
        return round(super().net(amount), self.digits)


def attempt(method, argument):
    try:
        print(method(argument))
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__)


price = Discounted()
attempt(price.in_list, [10, 20])
# <3.12 => TypeError
# 3.12+ => [10, 20]
attempt(price.in_generator, [10, 20])  # => TypeError
attempt(price.in_lambda, [10, 20])  # => TypeError
attempt(price.bound_first, [10, 20])  # => [10, 20]
attempt(Rounded().net, 9.999)
# <3.14 => TypeError
# 3.14+ => 10.0
