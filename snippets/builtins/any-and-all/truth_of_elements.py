print(all(["0", "False", [0]]), any([0, 0.0, "", None]))  # => True False


class User:
    def __init__(self, name: str, active: bool) -> None:
        self.name = name
        self.active = active

    def is_active(self) -> bool:
        return self.active


users = [User("Ines", active=False), User("Tomas", active=True)]

print(all(user.is_active for user in users))  # => True
print([f"{user.name}: {user.is_active()}" for user in users])  # => ['Ines: False', 'Tomas: True']
print(all(user.is_active() for user in users))  # => False
