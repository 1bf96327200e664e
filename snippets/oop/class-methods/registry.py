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

Refund.create()
Refund.create()
print(Refund.created, Handler.created)  # => 2 0
print("created" in vars(Refund))  # => True
