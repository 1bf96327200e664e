class Settings:
    def __init__(self, **values):
        for name, value in values.items():
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is read-only")

    def __delattr__(self, name):
        raise AttributeError(f"{type(self).__name__} is read-only")


settings = Settings(retries=3)
try:
    settings.retries = 5
except AttributeError as error:
    print(error, settings.retries)  # => Settings is read-only 3
try:
    del settings.retries
except AttributeError as error:
    print(error, settings.retries)  # => Settings is read-only 3
vars(settings)["retries"] = 7
print(settings.retries)  # => 7
