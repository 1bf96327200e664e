class AuthService:
    class Settings:
        timeout = 5

    def login(self, user: str) -> str:
        return f"{user} is in"
