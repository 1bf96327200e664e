class Handler:
    registry: dict[str, type] = {}
    created = 0

    @classmethod
    def register(cls, event):
        cls.registry[event] = cls

    @classmethod
    def create(cls):
        cls.created += 1
        return cls()


class Refund(Handler): ...


Refund.register("refund")
print(Handler.registry is Refund.registry, list(Handler.registry))  # => True ['refund']

Handler.create()
Refund.create()  # reads Handler's 1, stores 2 in Refund
refund = Refund.create()
print(type(refund).__name__)  # => Refund
print(Refund.created, Handler.created)  # => 3 1
print("created" in vars(Refund))  # => True
