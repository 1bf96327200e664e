import multiprocessing

print("top level, __name__ is", __name__)  # => top level, __name__ is __main__


def resize(image: str) -> None:
    print("resizing", image)


def main() -> None:
    spawn = multiprocessing.get_context("spawn")
    worker = spawn.Process(target=resize, args=("cover.png",))
    worker.start()
    worker.join()


if __name__ == "__main__":
    main()
    # => top level, __name__ is __mp_main__
    # => resizing cover.png
