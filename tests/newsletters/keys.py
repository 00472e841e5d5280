"""Keys that sign letters, for tests and benchmarks."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa


def key_for(domain: str, folder: Path) -> str:
    """A new RSA key of 2,048 bits in a file; returns its entry for ``DKIM_KEYS``."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    file = folder / f"{domain}.pem"
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return f"{domain}:kirje:{file}"
