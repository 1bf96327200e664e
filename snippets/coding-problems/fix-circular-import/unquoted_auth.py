from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from user import User


def check_permission(user: User) -> None:
    print("may delete:", user.name)
