import logging


class Basket:
    def __str__(self) -> str:
        print("(rendering 500 items)")
        return "500 items"


logging.basicConfig(level=logging.INFO, format="%(message)s")
log = logging.getLogger("shop")

log.debug("basket: %s", Basket())  # below the level: never rendered
log.debug(f"basket: {Basket()}")  # => (rendering 500 items)
log.info("basket: %s", Basket())
# => (rendering 500 items)
# => basket: 500 items
