"""A speech server for Orca that speaks nothing: it writes to a file what Orca says, and when it stops itself.

Orca loads it by name, as it loads the one for Speech Dispatcher. Each line of the file is one JSON value: a text that
is spoken, or null where Orca cuts off whatever is being spoken.
"""

import json
import os

from orca import speechserver

LOG = os.environ["SPEECH_LOG"]


def _write(value):
    with open(LOG, "a", encoding="utf-8") as log:
        log.write(json.dumps(value, ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    """The only server there is."""

    _server = None

    @staticmethod
    def getFactoryName():
        return "Speech log"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._server is None:
            SpeechServer._server = SpeechServer()
        return SpeechServer._server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer._server = None

    def getInfo(self):
        return ["Speech log", "speech_log"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text and text.strip():
            _write(text)

    def speakCharacter(self, character, acss=None):
        _write(character)

    def speakKeyEvent(self, event, acss=None):
        _write(event.getKeyName())

    def sayAll(self, utteranceIterator, progressCallback):
        for context, _ in utteranceIterator:
            _write(context.utterance)
            progressCallback(context, speechserver.SayAllContext.COMPLETED)

    def stop(self):
        _write(None)
