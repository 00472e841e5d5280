"""A passkey as a browser would have sent it: allauth reads all of it whenever it lists passkeys."""

from __future__ import annotations

import hashlib
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

_NAME = b"passkey"


def passkey_data() -> dict[str, Any]:
    """A registration's answer, with a key that nobody holds."""
    made = CollectedClientData.create("webauthn.create", b"challenge", "http://localhost")
    response = {
        "clientDataJSON": websafe_encode(made),
        "attestationObject": websafe_encode(AttestationObject.create("none", _data(), {})),
    }
    name = websafe_encode(_NAME)
    return {"id": name, "rawId": name, "type": "public-key", "response": response}


def _data() -> AuthenticatorData:
    key = ec.derive_private_key(7, ec.SECP256R1()).public_key()
    credential = AttestedCredentialData.create(Aaguid.NONE, _NAME, ES256.from_cryptography_key(key))
    flags = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.AT
    return AuthenticatorData.create(hashlib.sha256(b"localhost").digest(), flags, 0, credential)
