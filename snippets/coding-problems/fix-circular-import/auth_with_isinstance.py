def check_permission(user) -> None:
    from user import User

    if isinstance(user, User):
        print("may delete:", user.name)
