from abc import ABC, abstractmethod


class Gateway(ABC):
    @abstractmethod
    def charge(self, cents: int) -> str: ...

    def charge_all(self, amounts: list[int]) -> list[str]:
        return [self.charge(cents) for cents in amounts]


class CardGateway(Gateway):
    def charge(self, cents: int) -> str:
        return f"card {cents}"


class VoucherGateway(Gateway):
    def pay(self, cents: int) -> str:
        return f"voucher {cents}"


print(CardGateway().charge_all([500, 120]))  # => ['card 500', 'card 120']
print(VoucherGateway.pay(None, 500))  # => voucher 500
print("classes exist:", VoucherGateway.__name__, set(VoucherGateway.__abstractmethods__))
# => classes exist: VoucherGateway {'charge'}
try:
    VoucherGateway()
except TypeError as error:
    print(str(error).removeprefix("Can't instantiate abstract class "))
    # <3.12 => VoucherGateway with abstract method charge
    # 3.12+ => VoucherGateway without an implementation for abstract method 'charge'
