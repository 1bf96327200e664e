def spend(budget, amount):
    left = budget["limit"] - budget["spent"]
    if not 0 < amount <= left:
        raise ValueError(f"can't spend {amount} of {left}")
    budget["spent"] += amount


class Budget:
    def __init__(self, limit):
        self._limit = limit
        self._spent = 0

    @property
    def left(self):
        return self._limit - self._spent

    def spend(self, amount):
        if not 0 < amount <= self.left:
            raise ValueError(f"can't spend {amount} of {self.left}")
        self._spent += amount


plain = {"limit": 100, "spent": 0}
spend(plain, 60)
try:
    spend(plain, 60)
except ValueError as error:
    print(error)  # => can't spend 60 of 40
plain["spent"] = -500  # some other module, past the check
spend(plain, 300)
print(plain)  # => {'limit': 100, 'spent': -200}

travel = Budget(100)
travel.spend(60)
try:
    travel.left = 500
except AttributeError as error:
    print(error)  # => property 'left' of 'Budget' object has no setter
travel.spend(300)  # => ValueError: can't spend 300 of 40
