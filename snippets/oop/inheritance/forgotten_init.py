class Repository:
    def __init__(self, url):
        self.url = url

    def describe(self):
        return f"{type(self).__name__} at {self.url}"


class UserRepository(Repository):
    pass  # no __init__ of its own: the inherited one runs


class CachedRepository(Repository):
    def __init__(self, url):
        self.cache = {}


print(UserRepository("db://users").describe())  # => UserRepository at db://users
cached = CachedRepository("db://users")
print(vars(cached))  # => {'cache': {}}
cached.describe()
# => AttributeError: 'CachedRepository' object has no attribute 'url'
