from auth import check_permission


class User:
    def __init__(self, name: str) -> None:
        self.name = name

    def delete(self) -> None:
        check_permission(self)
