/** What each key does, as a list to read. */
export function Keys({ keys }: { keys: { key: string; does: string }[] }) {
  return (
    <dl class="keys">
      {keys.map(({ key, does }) => (
        <div>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
