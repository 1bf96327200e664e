import user


def check_permission(account: "user.User") -> None:
    print("may delete:", account.name)


def system_user() -> "user.User":
    return user.User("system")
