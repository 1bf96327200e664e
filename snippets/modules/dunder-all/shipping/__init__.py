__all__ = ["labels"]
