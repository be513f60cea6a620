export { boundsIn, dayIn, monthIn } from '../../find/words/days.ts'
