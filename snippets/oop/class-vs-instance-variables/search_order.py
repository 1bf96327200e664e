class Account:
    plan = "free"

    @property
    def owner(self):
        return "property of the class"

    def __getattr__(self, name):
        return f"__getattr__({name!r})"


account = Account()
vars(account).update(plan="from the instance", owner="from the instance")

print(account.owner)  # => property of the class
print(account.plan)  # => from the instance
del vars(account)["plan"]
print(account.plan)  # => free
print(account.quota)  # => __getattr__('quota')
