from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from billing.customers import Customer


class Invoice:
    def __init__(self, number: str, buyer: Customer) -> None:
        self.number, self.buyer = number, buyer

    def reminder(self) -> str:
        from billing.letters import remind

        return remind(self)
