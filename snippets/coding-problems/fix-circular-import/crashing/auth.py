from user import User


def check_permission(user: User) -> None:
    print("may delete:", user.name)
