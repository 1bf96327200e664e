class Settings:
    retries = 3

    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        return None


settings = Settings()
print(settings.retries)
# => getattribute retries
# => 3
print(settings.timeout)
# => getattribute timeout
# => getattr timeout
# => None
