import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceOf, newDeviceKey, signerOf, verifySignature } from './device.ts'

test('what a device signs, its public key verifies', () => {
  const device = newDeviceKey()
  const sign = signerOf(device.privateKey)
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(verifySignature(device.publicKey, bytes, sign(bytes))).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a signature holds for one key and one text only', () => {
  const device = newDeviceKey()
  const bytes = Buffer.from('an entry')
  const signature = signerOf(device.privateKey)(bytes)
  expect(verifySignature(device.publicKey, Buffer.from('an entri'), signature)).toBe(false)
  expect(verifySignature(newDeviceKey().publicKey, bytes, signature)).toBe(false)
  expect(verifySignature(device.publicKey, bytes, signature.subarray(1))).toBe(false)
  expect(verifySignature(new Uint8Array([1, 2, 3]), bytes, signature)).toBe(false)
})

test('a device is called by sixteen letters of its public key', () => {
  const device = newDeviceKey()
  expect(device.id).toMatch(/^[a-z2-7]{16}$/)
  expect(deviceOf(device.publicKey)).toBe(device.id)
  expect(newDeviceKey().id).not.toBe(device.id)
})
