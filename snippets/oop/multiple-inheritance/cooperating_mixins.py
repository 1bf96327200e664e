class Repository:
    def __init__(self, rows):
        self.rows = rows

    def find(self, key):
        print("  query", key)
        return self.rows.get(key)


class CacheMixin:
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._cache = {}

    def find(self, key):
        if key not in self._cache:
            self._cache[key] = super().find(key)
        return self._cache[key]


class LogMixin:
    def find(self, key):
        print("find", key)
        return super().find(key)


class UserRepository(LogMixin, CacheMixin, Repository):
    pass


users = UserRepository({7: "ines"})
print(users.find(7))
# => find 7
# =>   query 7
# => ines
print(users.find(7))
# => find 7
# => ines
