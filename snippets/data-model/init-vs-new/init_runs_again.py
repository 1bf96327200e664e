class Settings:
    _only = None

    def __new__(cls):
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __init__(self):
        self.values = {}


settings = Settings()
settings.values["retries"] = 3
print(settings.values)  # => {'retries': 3}
print(Settings() is settings, settings.values)  # => True {}
